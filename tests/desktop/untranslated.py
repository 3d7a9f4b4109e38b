"""Modules whose texts are not translated yet; this list goes when it is empty."""

LEFT = {
    # Notes, sources, opening
    *("message_bar", "notes_list", "notes_panel", "noting", "opening", "sources_list"),
    *("sources_panel", "sourcing"),
}
