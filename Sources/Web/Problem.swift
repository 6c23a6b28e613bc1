import HTML
import HTTPTypes
import Kernel
import JSON
import Foundation

/// RFC 9457 problem documents with a stable code and, per member, a JSON pointer.
enum Problem {
    static func response(_ refusals: [any Refusal], _ t: Localizer?, _ id: String) -> WebResponse {
        let t = t ?? Localizer(locale: .en)
        let first = refusals[0]
        var members: [String: JSONValue] = [
            "type": .string("about:blank"), "title": .string(t(first.message)), "status": .int(Int64(first.status)),
            "code": .string(first.code), "instance": .string("urn:request:\(id)"),
        ]
        if refusals.contains(where: { $0.field != nil }) {
            members["errors"] = .array(refusals.map { refusal in
                .object(["code": .string(refusal.code), "detail": .string(t(refusal.message)),
                         "pointer": .string(refusal.field.map { $0.hasPrefix("/") ? $0 : "/" + $0 } ?? "")])
            })
        }
        var response = answer(members, first.status)
        if case WebRefusal.tryLater(let seconds)? = first as? WebRefusal { response.headers.append(("Retry-After", String(seconds))) }
        if first.status == 401 { response.headers.append(("WWW-Authenticate", "Bearer realm=\"laurel\"")) }
        return response
    }
    static func fault(_ t: Localizer?, _ id: String) -> WebResponse {
        let t = t ?? Localizer(locale: .en)
        return answer(["type": .string("about:blank"), "title": .string(t(.webFaultTitle)), "status": .int(500), "code": .string("fault"),
                       "instance": .string("urn:request:\(id)")], 500)
    }
    private static func answer(_ members: [String: JSONValue], _ status: Int) -> WebResponse {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes = (try? encoder.encode(JSONValue.object(members))).map { [UInt8]($0) } ?? []
        return WebResponse(status: status, headers: [("Content-Type", "application/problem+json"), ("Cache-Control", "no-store")], body: .bytes(bytes))
    }
}

/// The pages for what went wrong: no dead ends.
enum ErrorPages {
    static func refused(_ refusals: [any Refusal], _ status: Int, _ request: WebRequest) -> Page {
        let t = request.t
        let title = switch status {
        case 404: t(.webNotFoundTitle)
        case 403 where refusals[0].code == "forbidden": t(.webForbiddenTitle)
        default: t(.webRefusedTitle)
        }
        let text = refusals.map { t($0.message) }.joined(separator: " ")
        return page(title, text, status == 404 ? .search : .locked, request, otherHats(request))
    }

    /// Somebody who acts for one of several organizations may have followed a link that belongs to another: the same page under that hat.
    private static func otherHats(_ request: WebRequest) -> HTML {
        guard request.method == .get, let viewer = request.authority.viewer, !viewer.others.isEmpty else { return HTML() }
        let ways = viewer.others.map { other -> HTML in
            let link: Link = "/switch/\(other.id.value)"
            return #"<li>\#(linkButton(request.t(.webTryAs(organization: other.name)), to: link.query("next", request.path), style: .secondary, icon: .organization))</li>"#
        }
        return #"<div class="empty"><p>\#(request.t(.webOtherHat(organization: viewer.organizationName)))</p><ul class="plain-list">\#(ways)</ul></div>"#
    }
    static func fault(_ request: WebRequest, _ id: String) -> Page {
        page(request.t(.webFaultTitle), request.t(.webFaultText(request: id)), .warning, request)
    }
    private static func page(_ title: String, _ text: String, _ icon: Icon, _ request: WebRequest, _ more: HTML = HTML()) -> Page {
        Page(title: title, frame: request.authority.viewer == nil ? .plain : .learner(current: ""), body: """
            <h1 class="visually-hidden">\(title)</h1>
            \(emptyState(icon, title: title, text: text, action: linkButton(request.t(.webGoHome), to: "/")))\(more)
            """)
    }
}
