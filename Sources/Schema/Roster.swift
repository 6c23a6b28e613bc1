extension Migrations {
    static let roster: [Migration] = []
}
