package import People

extension PackagesRoom {
    /// What registrations have written for the learner as a whole stays with whom it was written for: each registration
    /// holds it, too, and goes with its enrolment.
    package var personTables: [PersonTable] {
        [
            PersonTable("play_registration", .follows("enrolment", by: "enrolment_id")),
            PersonTable("learner_objective", keys: ["person_id", "objective_id"], .stays),
            PersonTable("learner_data_store", keys: ["person_id", "store_id"], .stays),
            PersonTable("dispatch_link", .moves),
            PersonTable("dispatch_link_code", .stays, hidden: ["code_hash"]),
            PersonTable("dispatch_change", keys: ["dispatch_id", "ordinal"], .stays),
        ]
    }
}
