extension Migrations {
    static let learning: [Migration] = []
}
