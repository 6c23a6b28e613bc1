import HTML

/// What a browser calls itself, in two words.
enum Device {
    static func words(_ agent: String, _ t: Localizer) -> String {
        let browsers = [("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari")]
        let systems = [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")]
        let browser = browsers.first { agent.contains($0.0) }?.1, system = systems.first { agent.contains($0.0) }?.1
        switch (browser, system) {
        case (let browser?, let system?): return t(.signInDeviceOn(browser: browser, system: system))
        case (let only?, nil), (nil, let only?): return only
        default: return t(.signInDeviceUnknown)
        }
    }
}
