package import HTML
package import Kernel
package import Mail

/// The mail of a notice: greeting, one sentence, one button, how to get less of it. No pictures and nothing that tracks.
package struct NoticeMail: Sendable {
    package let vendorName: String
    /// Scheme, host and port of the portal.
    package let origin: String
    package let from: Mailbox

    package init(vendorName: String, origin: String, from: Mailbox) {
        self.vendorName = vendorName
        self.origin = origin
        self.from = from
    }

    /// - Parameter unsubscribe: the signed token; nil for mail one cannot opt out of.
    package func draft(_ notice: NoticeID, _ kind: NoticeKind, _ details: NoticeDetails, to: Mailbox, name: String,
                       unsubscribe: String?, _ t: Localizer) -> Outbox.Draft? {
        guard let go = Link(origin: origin, path: NoticeLinks.open(notice)), let choose = Link(origin: origin, path: NoticeLinks.preferences)
        else { return nil }
        let words = NoticeText(kind, details, t)
        let stop = unsubscribe.flatMap { Link(origin: origin, path: NoticeLinks.unsubscribe($0)) }
        let greeting = t(.engagementMailGreeting(name: name)), why = t(.engagementMailWhy(vendor: vendorName))
        var lines = [greeting, "", words.text, "", "\(words.button):", go.address, "", "--", why, "\(t(.engagementMailPreferences)): \(choose.address)"]
        if let stop { lines.append("\(t(.engagementMailUnsubscribe)): \(stop.address)") }
        return Outbox.Draft(
            from: from, to: to, subject: words.title, text: lines.joined(separator: "\n") + "\n",
            html: html(words, greeting: greeting, why: why, go: go, choose: choose, stop: stop, t).string,
            unsubscribe: stop?.address, language: t.language.tag)
    }

    private func html(_ words: NoticeText, greeting: String, why: String, go: Link, choose: Link, stop: Link?, _ t: Localizer) -> HTML {
        let less: HTML? = stop.map { #" · <a href="\#($0)" style="color:#5b6470">\#(t(.engagementMailUnsubscribe))</a>"# }
        return #"""
        <!DOCTYPE html>
        <html lang="\#(t.language.tag)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>\#(words.title)</title></head>
        <body style="margin:0;padding:24px;background:#f5f6f8;color:#16181d;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif">
        <div style="max-width:560px;margin:0 auto;background:#ffffff;border-radius:8px;padding:32px">
        <p style="margin:0 0 24px;font-weight:600">\#(vendorName)</p>
        <h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">\#(words.title)</h1>
        <p style="margin:0 0 8px">\#(greeting)</p>
        <p style="margin:0 0 24px">\#(words.text)</p>
        <p style="margin:0 0 32px"><a href="\#(go)" style="display:inline-block;background:#1f4fd8;color:#ffffff;text-decoration:none;font-weight:600;padding:12px 20px;border-radius:8px">\#(words.button)</a></p>
        <p style="margin:0;border-top:1px solid #e3e6ea;padding-top:16px;font-size:13px;color:#5b6470">\#(why)<br><a href="\#(choose)" style="color:#5b6470">\#(t(.engagementMailPreferences))</a>\#(less)</p>
        </div></body></html>
        """#
    }
}
