/* Loaded before the program (LD_PRELOAD): answers of a name server that no test can have for real. RAPDESK_TEST_NAMES
   is NAME=ADDRESS,ADDRESS... words; an address "mute" is a name server that never answers. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef int (*resolver)(const char*, const char*, const struct addrinfo*, struct addrinfo**);

int getaddrinfo(const char* name, const char* service, const struct addrinfo* hints, struct addrinfo** result)
{
    const resolver real = (resolver)dlsym(RTLD_NEXT, "getaddrinfo");
    const char* names = getenv("RAPDESK_TEST_NAMES");
    const size_t length = name ? strlen(name) : 0;
    for (const char* word = names; name && word && *word; word = strchr(word, ' ') ? strchr(word, ' ') + 1 : NULL) {
        if (strncmp(word, name, length) != 0 || word[length] != '=')
            continue;
        struct addrinfo* first = NULL;
        struct addrinfo** end = &first;
        char* addresses = strdup(word + length + 1);
        addresses[strcspn(addresses, " ")] = '\0';
        char* rest = NULL;
        for (char* address = strtok_r(addresses, ",", &rest); address; address = strtok_r(NULL, ",", &rest)) {
            if (strcmp(address, "mute") == 0) {
                for (;;)
                    pause();
            }
            const struct addrinfo literal = {.ai_flags = AI_NUMERICHOST, .ai_socktype = SOCK_STREAM};
            if (real(address, service, &literal, end) == 0)
                end = &(*end)->ai_next;
        }
        free(addresses);
        *result = first;
        return first ? 0 : EAI_NONAME;
    }
    return real(name, service, hints, result);
}
