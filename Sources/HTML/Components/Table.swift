/// A column of a data table.
package struct Column: Sendable {
    package enum Order: String, Sendable { case ascending, descending }

    package let title: String
    /// Where a click on the title leads: the same list in another order. Nil when it cannot be sorted.
    package let sort: Link?
    /// The order the list has now by this column.
    package let order: Order?
    package let isNumeric: Bool

    package init(_ title: String, sort: Link? = nil, order: Order? = nil, isNumeric: Bool = false) {
        self.title = title
        self.sort = sort
        self.order = order
        self.isNumeric = isNumeric
    }
}

/// A row of a data table. The first cell names the row; with a link the whole row leads there.
package struct TableRow: Sendable {
    package let cells: [HTML]
    package let link: Link?
    /// The id of the element, for partial updates.
    package let id: String?

    package init(_ cells: [HTML], link: Link? = nil, id: String? = nil) {
        self.cells = cells
        self.link = link
        self.id = id
    }
}

/// Rows and columns; under 640 px each row becomes a card with the column titles in it.
/// - Parameters:
///   - caption: what the table shows, for screen readers.
///   - empty: shown instead of a table without rows, mostly an `emptyState`.
package func dataTable(caption: String, columns: [Column], rows: [TableRow], empty: HTML) -> HTML {
    guard !rows.isEmpty else { return empty }
    let body = rows.map { row -> HTML in
        let cells = zip(row.cells, columns).enumerated().map { index, pair -> HTML in
            let (cell, column) = pair
            if index == 0 {
                let shown: HTML = row.link.map { #"<a class="row-link" href="\#($0)">\#(cell)</a>"# } ?? cell
                return #"<th scope="row">\#(shown)</th>"#
            }
            return #"<td data-title="\#(column.title)"\#(if: column.isNumeric, #" class="numeric""#)>\#(cell)</td>"#
        }
        return #"<tr\#(attribute: "id", row.id)>\#(cells)</tr>"#
    }
    return #"""
    <div class="table-wrap" tabindex="0" role="region" aria-label="\#(caption)"><table class="table"><caption class="visually-hidden">\#(caption)</caption><thead><tr>\#(columns, columnHead)</tr></thead><tbody>\#(body)</tbody></table></div>
    """#
}

private func columnHead(_ column: Column) -> HTML {
    let numeric: HTML? = column.isNumeric ? #" class="numeric""# : nil
    // A column of buttons has no name: an empty header cell would be announced as one.
    if column.title.isEmpty { return #"<td></td>"# }
    guard let sort = column.sort else { return #"<th scope="col"\#(numeric)>\#(column.title)</th>"# }
    let mark: Icon = switch column.order {
    case .ascending: .up
    case .descending: .down
    case nil: .sort
    }
    return #"<th scope="col"\#(numeric)\#(attribute: "aria-sort", column.order?.rawValue)><a href="\#(sort)">\#(column.title)\#(icon(mark))</a></th>"#
}

/// The pages of a list.
/// - Parameter summary: "51–100 of 1,204".
package func pager(summary: String, label: String, previous: (text: String, link: Link)?, next: (text: String, link: Link)?) -> HTML {
    let before: HTML? = previous.map { #"<a class="button button-secondary" rel="prev" href="\#($0.link)">\#(icon(.previous))<span>\#($0.text)</span></a>"# }
    let after: HTML? = next.map { #"<a class="button button-secondary" rel="next" href="\#($0.link)"><span>\#($0.text)</span>\#(icon(.next))</a>"# }
    return #"<nav class="pager" aria-label="\#(label)"><span class="pager-summary">\#(summary)</span><span class="buttons">\#(before)\#(after)</span></nav>"#
}

/// The words of a filter bar, localized.
package struct FilterWords: Sendable {
    package let search: String
    package let apply: String
    package let clear: String
    package init(search: String, apply: String, clear: String) {
        self.search = search
        self.apply = apply
        self.clear = clear
    }
}

/// Search and filters of a list, kept in its address; one thin line above the data.
/// - Parameters:
///   - query: what is searched for now.
///   - controls: `filterSelect`s and hidden fields.
///   - clear: the list without filters, shown only while any is set.
///   - end: at the end of the line, such as a link to the export.
package func filterBar(
    action: Link, words: FilterWords, queryName: String = "q", query: String, controls: HTML = HTML(), clear: Link? = nil, end: HTML? = nil
) -> HTML {
    let clearLink: HTML? = clear.map { #"<a class="button button-quiet" href="\#($0)">\#(words.clear)</a>"# }
    // With JavaScript the list follows the typing; without it the button applies. The address keeps the filters both ways.
    let live: HTML = ##" data-filter hx-get="\##(action)" hx-target="#main" hx-select="#main" hx-swap="outerHTML" hx-push-url="true" hx-trigger="submit, change from:find .filter-controls, input changed delay:300ms from:find .search""##
    return #"""
    <form class="filter-bar" method="get" action="\#(action)" role="search"\#(live)><div class="search">\#(icon(.search))<input class="input" type="search" id="list-search" name="\#(queryName)" value="\#(query)" placeholder="\#(words.search)" aria-label="\#(words.search)" autocomplete="off" data-search></div><div class="filter-controls">\#(controls)<button class="button button-secondary filter-apply">\#(words.apply)</button>\#(clearLink)<span class="filter-end">\#(end)</span></div></form>
    """#
}

/// One filter of a filter bar; applies at once where JavaScript is on. By its id it keeps the focus when the list is replaced.
package func filterSelect(_ name: String, label: String, value: String, _ choices: [Choice]) -> HTML {
    let options = choices.map { #"<option value="\#($0.value)"\#(if: $0.value == value, " selected")>\#($0.label)</option>"# as HTML }
    return #"<div class="select filter-select"><select class="input" id="filter-\#(name)" name="\#(name)" aria-label="\#(label)">\#(options)</select>\#(icon(.expand))</div>"#
}
