"""Modules whose texts are not translated yet; this list goes when it is empty."""

LEFT = {
    # Marks and decisions
    *("category_switch", "deciding", "decisions_dialog", "legend", "marking", "marks_list"),
    *("marks_panel", "strip", "undoing"),
    # Rules, cards, swap view
    *("card", "card_actions", "card_pane", "glossary", "pinning", "rule_form", "rules_dialog"),
    *("ruling", "swapping"),
    # Finding and reading
    *("about", "bars", "contents", "contents_panel", "find_bar", "finder", "genre_line"),
    *("go_to_bar", "hits_list", "page", "reading_focus", "search_panel", "searching"),
    *("text_dialog", "text_page", "tour"),
}
