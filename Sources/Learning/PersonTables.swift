package import People

extension LearningRoom {
    /// An open enrolment of one course is one person's once: the one further on is the kept person's, with all that was done in it.
    package var personTables: [PersonTable] {
        [
            PersonTable("enrolment", .contested(column: "course_id", among: "t.is_open = 1", better: "t.minutes_done")),
            PersonTable("completion", .follows("enrolment", by: "enrolment_id")),
            PersonTable("assignment", .moves),
        ]
    }
    /// What goes on goes on under whoever keeps the organization; what is done was done under the one it was.
    package var organizationTables: [OrganizationTable] {
        [
            OrganizationTable("enrolment", only: "t.is_open = 1", .moves), OrganizationTable("completion", .stays),
            OrganizationTable("assignment", only: "t.cancelled_at IS NULL", .moves),
        ]
    }
}
