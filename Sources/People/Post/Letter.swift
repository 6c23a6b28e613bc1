package import HTML
import Kernel
package import Web

/// The words of one mail before it has a form: what it is about, one button, nothing else.
package struct Letter: Sendable {
    package var subject: String
    package var greeting: String
    package var paragraphs: [String]
    /// What the button says and the page of the portal it opens.
    package var button: (text: String, link: Link)?
    package var footnote: String?
    package init(subject: String, greeting: String, paragraphs: [String], button: (text: String, link: Link)?, footnote: String? = nil) {
        (self.subject, self.greeting, self.paragraphs) = (subject, greeting, paragraphs)
        (self.button, self.footnote) = (button, footnote)
    }

    /// As plain text, the link on a line of its own.
    package func text(_ dress: MailDress) -> String {
        var lines = [greeting, ""] + paragraphs.flatMap { [$0, ""] }
        if let button { lines += [button.text + ":", dress.origin + button.link.address, ""] }
        if let footnote { lines += [footnote, ""] }
        lines.append(dress.brand.name)
        if !dress.footer.isEmpty { lines += ["", dress.footer] }
        if let poweredBy = dress.poweredBy { lines += ["", poweredBy] }
        return lines.joined(separator: "\n") + "\n"
    }

    /// As HTML for mail programs: inline styles, one column, nothing loaded but the brand's logo.
    package func html(_ dress: MailDress) -> String {
        let brand = dress.brand, palette = Palette(brand.accent).light, family: String = brand.typeface.mailFamily
        let lines = paragraphs.map { #"<p style="margin:0 0 16px">\#($0)</p>"# as HTML }
        let action: HTML? = button.flatMap { button in
            Link(origin: dress.origin, path: button.link).map { link in
                #"<p style="margin:24px 0"><a href="\#(link)" style="display:inline-block;padding:12px 20px;border-radius:8px;background:\#(palette.accent.hex);color:\#(palette.onAccent.hex);text-decoration:none;font-weight:600">\#(button.text)</a></p>"#
            }
        }
        let foot: HTML? = footnote.map { #"<p style="margin:24px 0 0;font-size:13px;color:#5b6270">\#($0)</p>"# }
        let mark: HTML = brand.logo.flatMap { logo in
            Link(origin: dress.origin, path: logo.link).map { link in
                // Mail programs take the height from the attribute.
                let height = min(40, logo.height), width = max(1, logo.width * height / max(1, logo.height))
                return #"<img src="\#(link)" alt="\#(brand.name)" width="\#(width)" height="\#(height)" style="display:block;border:0;max-width:100%">"#
            }
        } ?? HTML(text: brand.name)
        let words = dress.footer.split(separator: "\n").map { #"<span style="display:block">\#(String($0))</span>"# as HTML }
        let powered: HTML? = dress.poweredBy.map { #"<span style="display:block;margin-top:8px">\#($0)</span>"# }
        let end: HTML? = words.isEmpty && powered == nil ? nil
            : #"<div style="margin:32px 0 0;padding-top:16px;border-top:1px solid #dfe2e8;font-size:12px;color:#5b6270">\#(words)\#(powered)</div>"#
        let page: HTML = #"""
            <!doctype html><html lang="\#(dress.language.tag)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>\#(subject)</title></head><body style="margin:0;background:#f5f6f8"><div style="height:4px;background:\#(palette.accent.hex)"></div><div style="max-width:560px;margin:0 auto;padding:32px 24px;font-family:\#(family);font-size:16px;line-height:1.5;color:#1b1f27"><div style="margin:0 0 24px;font-weight:600">\#(mark)</div><p style="margin:0 0 16px">\#(greeting)</p>\#(lines)\#(action)\#(foot)\#(end)</div></body></html>
            """#
        return page.string
    }
}

/// How a letter looks and where its links lead: the brand and host of its reader's organization.
package struct MailDress: Sendable {
    package let brand: Brand
    /// Scheme, host and port of the portal that links lead to.
    package let origin: String
    package let language: Language
    /// The brand's last lines.
    package let footer: String
    package let poweredBy: String?
    package init(_ brand: Brand, origin: String, language: Language) {
        (self.brand, self.origin, self.language) = (brand, origin, language)
        footer = brand.mailFooter.resolve(language)
        poweredBy = brand.hidesPoweredBy ? nil : Localizer(locale: language, zone: .utc)(.peopleMailPoweredBy)
    }
}
