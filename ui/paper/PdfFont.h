#pragma once

#include "ui/paper/CffFont.h"
#include "ui/paper/PdfFile.h"
#include "ui/paper/Typeface.h"

#include <string_view>
#include <unordered_map>

namespace paper {

/// The one font of a PDF: those of a typeface's characters that were used, with what they mean, so that their text can
/// be searched and copied.
class PdfFont {
public:
    explicit PdfFont(Typeface& typeface);

    /// A text as a string of this font, with its brackets.
    [[nodiscard]] QByteArray string(std::u32string_view text);
    /// What it takes to print all that was said before.
    [[nodiscard]] rap::Result<void> put(PdfFile& file, int object) const;

private:
    [[nodiscard]] int numberOf(char32_t character);
    [[nodiscard]] QByteArray widths() const;
    [[nodiscard]] QByteArray meanings() const;

    struct Character {
        char32_t code = 0;
        int width = 0;
    };
    Typeface& m_typeface;
    const int m_column; ///< Width, in 1/1000 of the size.
    const QByteArray m_name;
    CffFont m_outlines;
    std::vector<Character> m_characters; ///< By their numbers in the font, less one.
    std::unordered_map<char32_t, int> m_numbers;
};

} // namespace paper
