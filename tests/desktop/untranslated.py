"""Modules whose texts are not translated yet; this list goes when it is empty."""

LEFT = {
    # Finding and reading
    *("about", "bars", "contents", "contents_panel", "find_bar", "finder", "genre_line"),
    *("go_to_bar", "hits_list", "page", "reading_focus", "search_panel", "searching"),
    *("text_dialog", "text_page", "tour"),
    # Notes, sources, opening
    *("message_bar", "notes_list", "notes_panel", "noting", "opening", "sources_list"),
    *("sources_panel", "sourcing"),
}
