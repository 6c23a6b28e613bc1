extension Migrations {
    static let people: [Migration] = []
}
