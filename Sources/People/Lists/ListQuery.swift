package import HTML
package import Kernel
package import Web

/// What a list shows: search, filters, order and page, all from its address and back into it.
package struct ListQuery: Sendable, Equatable {
    package let base: Link
    package var search: String
    /// Filters that are set, by name.
    package var filters: [String: String]
    package var sort: String
    package var isDescending: Bool
    /// From 1.
    package var page: Int
    private let defaultSort: String
    private let isUsuallyDescending: Bool

    /// Reads an address. Unknown filters and orders are passed over.
    /// - Parameters:
    ///   - sorts: names of orders, the usual one first.
    ///   - isUsuallyDescending: whether the usual order is the other way round, such as newest first.
    package init(_ query: Fields, base: Link, filters names: [String], sorts: [String], isUsuallyDescending: Bool = false) {
        self.isUsuallyDescending = isUsuallyDescending
        self.base = base
        search = String(query.text("q").prefix(100))
        filters = [:]
        for name in names { if let value = query.filled(name) { filters[name] = String(value.prefix(100)) } }
        defaultSort = sorts.first ?? ""
        let asked = query.text("sort")
        isDescending = asked.hasPrefix("-")
        let key = isDescending ? String(asked.dropFirst()) : asked
        let known = sorts.contains(key)
        sort = known ? key : defaultSort
        if !known { isDescending = isUsuallyDescending }
        page = min(max(query.int("page") ?? 1, 1), 100_000)
    }

    package var isFiltered: Bool { !search.isEmpty || !filters.isEmpty }
    package var offset: Int { (page - 1) * Limits.pageRows }

    /// The address of this list, or of another with the same filters (an export).
    package func link(_ to: Link? = nil, page: Int? = nil) -> Link {
        var link = (to ?? base).query("q", search.isEmpty ? nil : search)
        for (name, value) in filters.sorted(by: { $0.key < $1.key }) { link = link.query(name, value) }
        if sort != defaultSort || isDescending != isUsuallyDescending { link = link.query("sort", (isDescending ? "-" : "") + sort) }
        return link.query("page", page.flatMap { $0 > 1 ? String($0) : nil })
    }

    /// A column head that orders by `key`, the other way round when it does already.
    package func column(_ title: String, _ key: String, isNumeric: Bool = false) -> Column {
        var turned = self
        turned.sort = key
        turned.isDescending = sort == key && !isDescending
        let order: Column.Order? = sort == key ? (isDescending ? .descending : .ascending) : nil
        return Column(title, sort: turned.link(), order: order, isNumeric: isNumeric)
    }

    /// Earlier and later pages, or nothing when one page shows all.
    package func pager(total: Int, _ t: Localizer) -> HTML {
        guard total > Limits.pageRows || page > 1 else { return HTML() }
        let from = min(offset + 1, total), to = min(offset + Limits.pageRows, total)
        return pages(
            t(.peoplePageSummary(from: from, to: to, total: total)), t(.peoplePages),
            page > 1 ? (t(.peoplePrevious), link(page: page - 1)) : nil,
            to < total ? (t(.peopleNext), link(page: page + 1)) : nil)
    }

    /// Search and filters above the table.
    package func bar(_ t: Localizer, search placeholder: String, controls: HTML, export: Link?) -> HTML {
        let end: HTML? = export.map { linkButton(t(.peopleExport), to: link($0), style: .quiet, icon: .export, downloads: true) }
        return filterBar(
            action: base, words: FilterWords(search: placeholder, apply: t(.peopleFilter), clear: t(.peopleFilterClear)),
            query: search, controls: controls, clear: isFiltered ? base : nil, end: end)
    }

    /// One filter with "Any" in front.
    package func select(_ name: String, label: String, _ choices: [(value: String, label: String)], _ t: Localizer) -> HTML {
        filterSelect(name, label: label, value: filters[name] ?? "", [Choice("", "\(label): \(t(.peopleAny))")] + choices.map { Choice($0.value, $0.label) })
    }
}

private func pages(_ summary: String, _ label: String, _ previous: (String, Link)?, _ next: (String, Link)?) -> HTML {
    pager(summary: summary, label: label, previous: previous.map { (text: $0.0, link: $0.1) }, next: next.map { (text: $0.0, link: $0.1) })
}
