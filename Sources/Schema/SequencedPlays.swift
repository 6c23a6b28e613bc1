extension Migrations {
    static let sequencedPlays: [Migration] = [
        Migration(181, "sequenced plays", """
            CREATE TABLE play_sequencing (
                vendor_id TEXT NOT NULL,
                registration_id TEXT NOT NULL,
                snapshot TEXT NOT NULL,
                navigations {int} NOT NULL,
                updated_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, registration_id)
            ) {strict};
            CREATE TABLE play_navigation (
                vendor_id TEXT NOT NULL,
                registration_id TEXT NOT NULL,
                number {int} NOT NULL,
                request TEXT NOT NULL,
                source TEXT NOT NULL,
                outcome TEXT NOT NULL,
                steps TEXT NOT NULL,
                snapshot TEXT NOT NULL,
                at {int} NOT NULL,
                PRIMARY KEY (vendor_id, registration_id, number)
            ) {strict};
            CREATE TABLE learner_objective (
                vendor_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                objective_id TEXT NOT NULL,
                information TEXT NOT NULL,
                registration_id TEXT NOT NULL,
                updated_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, person_id, objective_id)
            ) {strict};
            CREATE TABLE learner_data_store (
                vendor_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                store_id TEXT NOT NULL,
                value TEXT NOT NULL, -- personal
                registration_id TEXT NOT NULL,
                updated_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, person_id, store_id)
            ) {strict};
            """),
    ]
}
