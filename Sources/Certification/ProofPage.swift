import Crypto
import Foundation
package import HTML
import Kernel
package import Web

/// What proves something to strangers: a verdict in colour, mark and words, and the facts under it.
///
/// One self-contained answer without script, font or style sheet, so it opens at once on a buyer's phone; only a picture, where there is one, is
/// fetched from the same portal.
package struct ProofPage: Sendable {
    /// Green counts, amber counts with a reserve or has been followed by another, red counts no longer.
    package enum Tone: String, Sendable { case green, amber, red }
    /// Sizes are CSS pixels.
    package struct Picture: Sendable {
        package let link: Link
        package let words: String
        package let width, height: Int
        package init(_ link: Link, words: String, width: Int, height: Int) { (self.link, self.words, self.width, self.height) = (link, words, width, height) }
    }
    package let title: String
    package let tone: Tone
    package let sentence: String
    /// Name and value.
    package let rows: [(String, String)]
    package var picture: Picture?
    /// The issuer's, over its name.
    package var logo: Picture?
    /// Where it goes on, for example to what followed.
    package var further: (text: String, link: Link)?
    package init(title: String, tone: Tone, sentence: String, rows: [(String, String)]) {
        (self.title, self.tone, self.sentence, self.rows) = (title, tone, sentence, rows)
    }

    package func response(_ request: WebRequest) -> WebResponse {
        let pictures = picture == nil && logo == nil ? "" : "img-src 'self'; "
        return WebResponse(headers: [
            ("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store"), ("Content-Language", request.t.language.tag),
            ("Content-Security-Policy", "default-src 'none'; \(pictures)style-src 'sha256-\(Self.styleHash)'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"),
            // The address carries the code; whoever follows a link from here need not learn it.
            ("Referrer-Policy", "no-referrer"), ("X-Robots-Tag", "noindex"),
        ], body: .bytes(document(request).bytes))
    }

    private func document(_ request: WebRequest) -> HTML {
        let t = request.t
        let list = rows.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" as HTML }
        let mark: HTML = switch tone {
        case .green: #"<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/><path d="M7 12.5l3.5 3.5L17 9"/></svg>"#
        case .amber: #"<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/><path d="M12 6.5v7M12 17v.5"/></svg>"#
        case .red: #"<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/><path d="M8 8l8 8M16 8l-8 8"/></svg>"#
        }
        let shown: HTML? = picture.map { #"<img src="\#($0.link)" alt="\#($0.words)" width="\#($0.width)" height="\#($0.height)">"# }
        let emblem = logo.map { #"<img src="\#($0.link)" alt="" width="\#($0.width)" height="\#($0.height)">"# as HTML }
        let onward: HTML? = further.map { #"<p class="further"><a href="\#($0.link)">\#($0.text)</a></p>"# }
        return #"""
        <!DOCTYPE html>
        <html lang="\#(t.language.tag)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">
        <title>\#(title) · \#(request.site.name)</title>\#(Self.style)</head>
        <body><main class="\#(tone.rawValue)"><p class="issuer">\#(emblem)\#(request.site.name)</p>
        <h1>\#(mark)<span>\#(sentence)</span></h1>\#(shown)
        <dl>\#(list)</dl>\#(onward)
        <p class="checked">\#(t(.certificationVerifyChecked(at: request.now)))</p></main></body></html>
        """#
    }

    /// Inline, and named by its hash in the content policy.
    private static let css: StaticString = """
        :root{--ink:#16181d;--muted:#5b6270;--paper:#fff;--line:#e4e6ea;--tone:#17723f;--tint:#e8f5ed}\
        .amber{--tone:#8a5a00;--tint:#fdf3dc}.red{--tone:#b3261e;--tint:#fdeceb}\
        @media(prefers-color-scheme:dark){:root{--ink:#eceef2;--muted:#a4abb8;--paper:#16181d;--line:#30343c;--tone:#5fce8c;--tint:#14301f}\
        .amber{--tone:#f0b94b;--tint:#33270d}.red{--tone:#ff8a80;--tint:#3a1716}}\
        *{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 system-ui,sans-serif}\
        main{max-width:36rem;margin:0 auto;padding:32px 20px 48px}.issuer{margin:0 0 24px;font-weight:600;color:var(--ink)}\
        h1{display:flex;gap:16px;align-items:flex-start;margin:0;padding:20px;border-radius:8px;background:var(--tint);color:var(--tone);font-size:22px;line-height:1.3}\
        h1 svg{flex:none;width:32px;height:32px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}\
        dl{margin:24px 0 0}dl div{display:grid;grid-template-columns:minmax(8rem,2fr) 3fr;gap:16px;padding:12px 0;border-bottom:1px solid var(--line)}\
        dt{color:var(--muted);font-size:15px}dd{margin:0;font-weight:500;overflow-wrap:anywhere}.checked{margin:24px 0 0;color:var(--muted);font-size:15px}\
        main>img{display:block;max-width:100%;height:auto;margin:24px 0 0}\
        .issuer img{display:block;width:auto;height:auto;max-height:40px;max-width:200px;margin:0 0 12px;padding:4px;border-radius:4px;background:#fff}.further{margin:24px 0 0}a{color:inherit}\
        @media(max-width:30rem){dl div{grid-template-columns:1fr;gap:2px}}@media print{h1{border:1px solid}}
        """
    private static var style: HTML { HTML("<style>") + HTML(stringLiteral: css) + HTML("</style>") }
    private static let styleHash = Data(SHA256.hash(data: Array(css.description.utf8))).base64EncodedString()
}
