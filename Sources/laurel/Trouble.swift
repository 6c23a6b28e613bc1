/// Why a command stopped, in words for the person at the terminal; nothing else is printed.
struct Trouble: Error, CustomStringConvertible, Equatable {
    let description: String
    init(_ description: String) { self.description = description }
}
