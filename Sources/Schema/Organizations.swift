extension Migrations {
    static let organizations: [Migration] = []
}
