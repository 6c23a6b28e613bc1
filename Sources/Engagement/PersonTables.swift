package import People

extension EngagementRoom {
    package var personTables: [PersonTable] {
        [PersonTable("notice", .moves), PersonTable("notice_preference", keys: ["person_id", "topic"], .stays)]
    }
}
