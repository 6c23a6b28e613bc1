package import People

extension PackagesRoom {
    package var personTables: [PersonTable] { [PersonTable("play_registration", .follows("enrolment", by: "enrolment_id"))] }
}
