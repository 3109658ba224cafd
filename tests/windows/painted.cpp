// Reads a picture: paints a text in each of some faces and tells how far off the likest place in the picture is, in the
// mean of all points, of 255. Colours do not count: what stands around the text is its ground.
//
//   painted PICTURE.pgm TEXT FACE...

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>
#include <windows.h>

namespace {

constexpr int textHeight = 12; // of 9 points at 96 dots an inch

struct Picture {
    int width = 0;
    int height = 0;
    std::vector<unsigned char> points = {};
    int at(int x, int y) const { return points[static_cast<std::size_t>(y * width + x)]; }
};

Picture read(const wchar_t* path)
{
    std::ifstream file(std::filesystem::path(path), std::ios::binary);
    Picture made;
    std::string kind;
    int most = 0;
    file >> kind >> made.width >> made.height >> most;
    file.get();
    made.points.assign(std::istreambuf_iterator<char>(file), {});
    return made;
}

/// Black is 255, without what is blank around it.
Picture paint(const wchar_t* face, const std::wstring& text)
{
    constexpr int width = 1000;
    constexpr int height = 4 * textHeight;
    BITMAPINFO info = {};
    info.bmiHeader.biSize = sizeof info.bmiHeader;
    info.bmiHeader.biWidth = width;
    info.bmiHeader.biHeight = -height;
    info.bmiHeader.biPlanes = 1;
    info.bmiHeader.biBitCount = 32;
    void* bits = nullptr;
    const HDC paper = CreateCompatibleDC(nullptr);
    SelectObject(paper, CreateDIBSection(paper, &info, DIB_RGB_COLORS, &bits, nullptr, 0));
    SelectObject(paper, CreateFontW(-textHeight, 0, 0, 0, FW_NORMAL, 0, 0, 0, DEFAULT_CHARSET, 0, 0,
                                    ANTIALIASED_QUALITY, 0, face));
    const RECT all = {0, 0, width, height};
    FillRect(paper, &all, static_cast<HBRUSH>(GetStockObject(WHITE_BRUSH)));
    SetBkMode(paper, TRANSPARENT);
    TextOutW(paper, textHeight, textHeight, text.data(), static_cast<int>(text.size()));
    GdiFlush();
    const auto ink = [bits](int x, int y) { return 255 - static_cast<unsigned char*>(bits)[4 * (y * width + x)]; };
    int left = width, top = height, right = 0, bottom = 0;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            if (ink(x, y) > 20) {
                left = std::min(left, x);
                top = std::min(top, y);
                right = std::max(right, x + 1);
                bottom = std::max(bottom, y + 1);
            }
    Picture made{std::max(0, right - left), std::max(0, bottom - top)};
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x)
            made.points.push_back(static_cast<unsigned char>(ink(x, y)));
    return made;
}

/// Where the most ink is.
std::pair<int, int> darkest(const Picture& text)
{
    const auto index = int(std::max_element(text.points.begin(), text.points.end()) - text.points.begin());
    return {index % text.width, index / text.width};
}

/// Of all points together; `limit` where it is no less.
long differenceAt(const Picture& seen, int left, int top, const Picture& text, std::pair<int, int> dark, long limit)
{
    const int ground = seen.at(left - 1, top - 1);
    const int contrast = std::abs(ground - seen.at(left + dark.first, top + dark.second));
    if (contrast < 60)
        return limit;
    long sum = 0;
    for (int y = 0; y < text.height && sum < limit; ++y)
        for (int x = 0; x < text.width; ++x)
            sum += std::abs(std::abs(ground - seen.at(left + x, top + y)) * 255 / contrast - text.at(x, y));
    return std::min(sum, limit);
}

double difference(const Picture& seen, const Picture& text)
{
    const long points = long(text.points.size());
    long least = 255 * points;
    if (points == 0)
        return 255;
    const auto dark = darkest(text);
    for (int top = 1; top + text.height <= seen.height; ++top)
        for (int left = 1; left + text.width <= seen.width; ++left)
            least = differenceAt(seen, left, top, text, dark, least);
    return double(least) / double(points);
}

} // namespace

int wmain(int count, wchar_t** words)
{
    if (count < 4)
        return 2;
    const Picture seen = read(words[1]);
    for (int face = 3; face < count; ++face)
        std::printf("%.1f\n", difference(seen, paint(words[face], words[2])));
    return 0;
}
