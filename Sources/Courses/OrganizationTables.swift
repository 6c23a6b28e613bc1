package import People

extension CoursesRoom {
    /// What was open to the one is open to the kept one.
    package var organizationTables: [OrganizationTable] {
        [OrganizationTable("course_opening", only: "t.closed_at IS NULL", .movesOnce(["course_id"]))]
    }
}
