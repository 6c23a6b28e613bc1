package import People

extension AssessmentRoom {
    /// Where something was handed in is history.
    package var organizationTables: [OrganizationTable] {
        [OrganizationTable("exam_attempt", .stays), OrganizationTable("submission", .stays)]
    }
}
