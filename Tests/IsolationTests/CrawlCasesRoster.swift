import App
import Support
import Web

// Fixtures of files in bulk: a file belongs to whoever brought it in, and to the vendor.
extension CrawlCases {
    private static let fileStrangers = Identity.organizationStrangers + [.victimLearner, .managerInside]
    private static let vendorOnly = Identity.vendorStrangers + [.victimAdmin, .managerInside, .managerOutside]

    static let roster: [CrawlCase] = [
        list("/roster", .victimAdmin), list("/roster/new", .victimAdmin),
        upload("/roster/new", .victimAdmin, strangers: [.nobody, .rivalLearner], [:], [("kind", "people")], file: "email,name\nx9@example.test,New Person\n"),
        page("/roster/files/{file}", .victimAdmin, strangers: fileStrangers),
        page("/roster/files/{file}/columns", .victimAdmin, strangers: fileStrangers, ["file": "fileColumns"]),
        form("/roster/files/{file}/columns", .victimAdmin, strangers: fileStrangers, ["file": "fileColumns"]) { _ in
            [("column0", "email"), ("column1", "name"), ("column2", "organization"), ("invite", "later"), ("system", "crm")]
        },
        form("/roster/files/{file}/start", .victimAdmin, strangers: fileStrangers, ["file": "fileStart"]),
        form("/roster/files/{file}/cancel", .victimAdmin, strangers: fileStrangers, ["file": "fileCancel"]),
        form("/roster/files/{file}/undo", .victimAdmin, strangers: fileStrangers, ["file": "fileUndo"]),
        form("/roster/files/{file}/discard", .victimAdmin, strangers: fileStrangers, ["file": "fileDiscard"]),
        form("/roster/files/{file}/invite", .victimAdmin, strangers: fileStrangers, ["file": "fileInvite"]),
        page("/roster/files/{file}/corrected", .victimAdmin, strangers: fileStrangers), page("/roster/files/{file}/report.csv", .victimAdmin, strangers: fileStrangers),
        list("/roster/export/people.csv", .victimAdmin), list("/roster/export/people.xlsx", .victimAdmin), list("/roster/example/people.csv", .victimAdmin),
        page("/roster/export/organizations.csv", .vendorAdmin, strangers: vendorOnly), page("/roster/export/organizations.xlsx", .vendorAdmin, strangers: vendorOnly),
        list("/roster/example/organizations.csv", .victimAdmin),
        list("/roster/sources/new", .victimAdmin),
        form("/roster/sources/new", .victimAdmin, strangers: [.nobody, .rivalLearner]) { _ in [("name", "Staff"), ("url", "https://hr.example/x.csv"), ("rhythm", "hourly"), ("stop", "10")] },
        page("/roster/sources/{source}", .victimAdmin, strangers: fileStrangers),
        form("/roster/sources/{source}", .victimAdmin, strangers: fileStrangers) { _ in [("name", "Staff"), ("url", "https://hr.example/y.csv"), ("rhythm", "hourly"), ("stop", "10")] },
        form("/roster/sources/{source}/fetch", .victimAdmin, strangers: fileStrangers),
        form("/roster/sources/{source}/remove", .victimAdmin, strangers: fileStrangers),
    ]
}
