extension Migrations {
    static let packages: [Migration] = []
}
