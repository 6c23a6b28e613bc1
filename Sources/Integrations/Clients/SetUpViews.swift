import HTML
import Kernel
import People
import Web

/// What an administrator enters in the directory, step by step, with the token while it can be shown.
enum SetUpViews {
    static func page(_ request: WebRequest, _ client: ProvisioningClient, secret: String?, isRotated: Bool = false) -> Page {
        let t = request.t, address = request.site.portalOrigin + "/scim/v2"
        let shown: HTML = secret.map { secret in
            callout(.success, title: t(.integrationsSecretTitle), #"""
                <p>\#(t(isRotated ? .integrationsSecretRotated : .integrationsSecretText))</p><p><code class="secret">\#(secret)</code></p>
                """#)
        } ?? HTML()
        return ClientViews.page(request, t(.integrationsSetUpTitle), crumbs: ClientViews.above(client, t), lead: t(.integrationsSetUpLead(product: t(.integrationsProduct(product: client.product.rawValue)))),
                                columns(main: "\(shown)\(section(t(.integrationsSteps), steps(client, address, t)))\(section(t(.integrationsMapping), mapping(client, t)))", aside: wait(request, client)))
    }

    private static func steps(_ client: ProvisioningClient, _ address: String, _ t: Localizer) -> HTML {
        func value(_ text: String) -> HTML { #"<code class="wraps">\#(text)</code>"# }
        let lines: [HTML] = switch client.product {
        case .entra: [
            HTML(text: t(.integrationsEntraOne)), "\(t(.integrationsEntraTwo)) \(value(address))", HTML(text: t(.integrationsEntraThree)), HTML(text: t(.integrationsEntraFour)),
            HTML(text: t(.integrationsEntraFive)),
        ]
        case .okta: [
            HTML(text: t(.integrationsOktaOne)), "\(t(.integrationsOktaTwo)) \(value(address))", "\(t(.integrationsOktaThree)) \(value("userName"))", HTML(text: t(.integrationsOktaFour)),
            HTML(text: t(.integrationsOktaFive)),
        ]
        case .other: [
            "\(t(.integrationsOtherOne)) \(value(address))", HTML(text: t(.integrationsOtherTwo)), HTML(text: t(.integrationsOtherThree)),
        ]
        }
        return card(prose(#"<ol>\#(lines.map { #"<li>\#($0)</li>"# as HTML })</ol>"#))
    }

    private static func mapping(_ client: ProvisioningClient, _ t: Localizer) -> HTML {
        let rows: [(String, Message)] = [
            ("userName", .integrationsMapUserName), ("emails[type eq \"work\"].value", .integrationsMapEmail), ("name.givenName, name.familyName, displayName", .integrationsMapName),
            ("active", .integrationsMapActive), ("externalId", .integrationsMapExternal), ("jobRoles", .integrationsMapJobRoles), ("organization", .integrationsMapOrganization),
            ("lastDay", .integrationsMapLastDay), ("workerType", .integrationsMapWorkerType), ("manager", .integrationsMapManager),
        ]
        let table = dataTable(caption: t(.integrationsMapping), columns: [Column(t(.integrationsAttribute)), Column(t(.integrationsMeaning))],
                         rows: rows.map { TableRow([#"<code class="wraps">\#($0.0)</code>"#, HTML(text: t($0.1))]) }, empty: HTML())
        return #"""
            \#(table)
            <p class="muted">\#(t(.integrationsMapLaurel)) <code class="wraps">\#(SCIMSchemas.laurelID)</code></p>
            <p class="muted">\#(t(.integrationsMapEnterprise)) <code class="wraps">\#(SCIMSchemas.enterpriseID)</code></p>
            """#
    }

    private static func wait(_ request: WebRequest, _ client: ProvisioningClient) -> HTML {
        let t = request.t
        guard let first = client.firstRequestAt else {
            return callout(.info, title: t(.integrationsWaiting), #"<p>\#(t(.integrationsWaitingHere))</p>"#, action: linkButton(t(.integrationsCheckAgain), to: IntegrationsLinks.setUp(client.id), icon: .repeatAgain))
        }
        return callout(.success, title: t(.integrationsConnected), #"<p>\#(t(.integrationsConnectedText(at: first)))</p>"#, action: linkButton(t(.integrationsLogAll), to: IntegrationsLinks.log(client.id)))
    }
}
