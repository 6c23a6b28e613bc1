package import People

extension AssessmentRoom {
    package var personTables: [PersonTable] {
        [
            PersonTable("exam_attempt", .follows("enrolment", by: "enrolment_id")),
            PersonTable("submission", .follows("enrolment", by: "enrolment_id")),
        ]
    }
}
