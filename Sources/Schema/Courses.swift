extension Migrations {
    static let courses: [Migration] = []
}
