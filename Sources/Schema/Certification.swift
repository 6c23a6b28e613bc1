extension Migrations {
    static let certification: [Migration] = []
}
