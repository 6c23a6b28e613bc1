import HTML
import Web

/// What keeps uploads from becoming activities.
enum ShelfRefusal: Refusal {
    case nothingChosen, tooMany
    var code: String { "packages.shelf.\(self)" }
    var status: Int { 422 }
    var field: String? { "packages" }
    var message: Message { self == .nothingChosen ? .packagesShelfNothing : .packagesShelfTooMany(limit: Shelf.most) }
}
