/// Formats of query parameters.
package enum QueryText {
    package static func isIRI(_ text: String) -> Bool { Texts.isIRI(Array(text.utf8)) }
    package static func isUUID(_ text: String) -> Bool { Texts.isUUID(Array(text.utf8)) }
}
