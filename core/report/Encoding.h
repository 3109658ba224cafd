#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <optional>

/// How a report's bytes are read as text. Nothing says so but the bytes: ASCII where there is nothing else, else UTF-8
/// where all of it can be that, else Big5 with Hong Kong's characters. Values, no I/O; the bytes are never changed.
namespace report {

enum class Encoding { Ascii, Utf8, Big5 };

/// Guesses while a report's bytes are fed in order, in blocks of any size. The guess only ever goes from ASCII to UTF-8
/// to Big5.
class EncodingGuess {
public:
    void feed(QByteArrayView block);
    void finish(); ///< A character that is cut at the end is none.
    [[nodiscard]] Encoding guess() const { return m_guess; }

private:
    QByteArray m_cut; ///< The beginning of a character of UTF-8.
    Encoding m_guess = Encoding::Ascii;
};

[[nodiscard]] bool isAscii(QByteArrayView bytes);

/// For the screen, total: what is no character becomes U+FFFD, a control character its picture (U+2400 and on), so that
/// every byte that is there is seen. A tab stays.
[[nodiscard]] QString decode(QByteArrayView bytes, Encoding encoding);

/// Empty where the encoding has no such character.
[[nodiscard]] std::optional<QByteArray> encode(QStringView text, Encoding encoding);

/// Where the character at or before that byte of a line begins.
[[nodiscard]] qsizetype characterBegin(QByteArrayView line, qsizetype at, Encoding encoding);

/// Bytes of the character at the beginning of these, which are not empty; 1 where they begin none.
[[nodiscard]] qsizetype characterLength(QByteArrayView bytes, Encoding encoding);

/// Columns of a fixed pitch: two for each wide character, none for an accent on the one before.
[[nodiscard]] int columnsOf(QStringView text);

} // namespace report
