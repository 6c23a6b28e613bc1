extension Migrations {
    static let persons: [Migration] = []
}
