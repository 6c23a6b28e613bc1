package import HTML

/// Refusals of the Experience API: the status that the specification names, and plain words that say what is wrong and where.
package enum XAPIError {
    package static func answer(_ status: Int, _ words: String) -> WebResponse {
        var response = WebResponse(status: status, headers: [("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-store")], body: .bytes(Array((words + "\n").utf8)))
        if status == 401 { response.headers.append(("WWW-Authenticate", "Basic realm=\"laurel\", charset=\"UTF-8\"")) }
        return response
    }
    /// What is wrong with the form of a request is 400 there, whatever it is elsewhere.
    static func response(_ refusal: any Refusal, _ t: Localizer?) -> WebResponse {
        answer(refusal.status == 422 ? 400 : refusal.status, (t ?? Localizer(locale: .en))(refusal.message))
    }
}
