package import HTML
package import JSON

/// Errors as RFC 7644, section 3.12, has them. A refusal whose code is `scim.<type>` carries that as its `scimType`.
package enum SCIMError {
    package static let mediaType = "application/scim+json"

    package static func response(_ refusal: any Refusal, _ t: Localizer?) -> WebResponse {
        var answer = answer(document(refusal, t), refusal.status)
        if case WebRefusal.tryLater(let seconds)? = refusal as? WebRefusal { answer.headers.append(("Retry-After", String(seconds))) }
        if refusal.status == 401 { answer.headers.append(("WWW-Authenticate", "Bearer realm=\"laurel\"")) }
        return answer
    }
    /// The error document alone, as bulk answers hold it.
    package static func document(_ refusal: any Refusal, _ t: Localizer?) -> JSONValue {
        let t = t ?? Localizer(locale: .en)
        var members: [String: JSONValue] = [
            "schemas": .array([.string("urn:ietf:params:scim:api:messages:2.0:Error")]), "status": .string(String(refusal.status)),
            "detail": .string(t(refusal.message)),
        ]
        if refusal.code.hasPrefix("scim.") { members["scimType"] = .string(String(refusal.code.dropFirst(5))) }
        return .object(members)
    }
    static func fault(_ t: Localizer?, _ id: String) -> WebResponse {
        let t = t ?? Localizer(locale: .en)
        return answer(.object([
            "schemas": .array([.string("urn:ietf:params:scim:api:messages:2.0:Error")]), "status": .string("500"),
            "detail": .string(t(.webFaultText(request: id))),
        ]), 500)
    }
    private static func answer(_ document: JSONValue, _ status: Int) -> WebResponse {
        WebResponse(status: status, headers: [("Content-Type", mediaType), ("Cache-Control", "no-store")], body: .bytes(document.bytes))
    }
}
