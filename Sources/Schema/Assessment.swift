extension Migrations {
    static let assessment: [Migration] = []
}
