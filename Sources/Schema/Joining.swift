extension Migrations {
    static let joining: [Migration] = []
}
