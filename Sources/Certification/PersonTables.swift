package import People

extension CertificationRoom {
    /// One chain per person and certification: the one that is valid longer goes on, the other stays with its number as it was.
    package var personTables: [PersonTable] {
        [
            PersonTable("credential", .contested(column: "certification_id", among: "1 = 1", better: "coalesce(t.valid_through, '9999-12-31')")),
            PersonTable("course_certificate", .follows("enrolment", by: "enrolment_id")),
        ]
    }
}
