package import HTML
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
    package func text(_ site: Site) -> String {
        var lines = [greeting, ""] + paragraphs.flatMap { [$0, ""] }
        if let button { lines += [button.text + ":", site.portalOrigin + button.link.address, ""] }
        if let footnote { lines += [footnote, ""] }
        return (lines + [site.name]).joined(separator: "\n") + "\n"
    }

    /// As HTML for mail programs: inline styles, one column, no pictures, nothing loaded from anywhere.
    package func html(_ site: Site, language: Language) -> String {
        let lines = paragraphs.map { #"<p style="margin:0 0 16px">\#($0)</p>"# as HTML }
        let action: HTML? = button.flatMap { button in
            Link(origin: site.portalOrigin, path: button.link).map { link in
                #"<p style="margin:24px 0"><a href="\#(link)" style="display:inline-block;padding:12px 20px;border-radius:8px;background:\#(site.accent);color:#ffffff;text-decoration:none;font-weight:600">\#(button.text)</a></p>"#
            }
        }
        let foot: HTML? = footnote.map { #"<p style="margin:24px 0 0;font-size:13px;color:#5b6270">\#($0)</p>"# }
        let page: HTML = #"""
            <!doctype html><html lang="\#(language.tag)"><head><meta charset="utf-8"><title>\#(subject)</title></head><body style="margin:0;background:#f5f6f8"><div style="max-width:560px;margin:0 auto;padding:32px 24px;font-family:Inter,system-ui,-apple-system,Segoe UI,sans-serif;font-size:16px;line-height:1.5;color:#1b1f27"><p style="margin:0 0 24px;font-weight:600">\#(site.name)</p><p style="margin:0 0 16px">\#(greeting)</p>\#(lines)\#(action)\#(foot)</div></body></html>
            """#
        return page.string
    }
}
