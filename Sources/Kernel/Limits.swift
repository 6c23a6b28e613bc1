/// Bounds on everything that comes from outside, in one place. Bytes, rows and seconds.
package enum Limits {
    /// An HTML form without files.
    package static let formBytes = 1 << 20
    /// A JSON request body.
    package static let jsonBytes = 4 << 20
    /// One uploaded video, package or document.
    package static let uploadBytes = 1 << 30
    /// An image or a learner's photo.
    package static let imageBytes = 20 << 20
    /// A CSV of people or organizations.
    package static let csvBytes = 20 << 20
    package static let csvRows = 50_000
    /// Rows of one page of a list in HTML and the most of one in the API.
    package static let pageRows = 50
    package static let apiPageRows = 200
    package static let nameCharacters = 200
    package static let textCharacters = 20_000
    package static let emailCharacters = 254
}
