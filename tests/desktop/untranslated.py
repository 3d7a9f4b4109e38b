"""Modules whose texts are not translated yet; this list goes when it is empty."""

LEFT = {
    # Marks and decisions
    *("category_switch", "deciding", "decisions_dialog", "legend", "marking", "marks_list"),
    *("marks_panel", "strip", "undoing"),
    # Rules, cards, swap view
    *("card", "card_actions", "card_pane", "glossary", "pinning", "rule_form", "rules_dialog"),
    *("ruling", "swapping"),
    # Notes, sources, opening
    *("message_bar", "notes_list", "notes_panel", "noting", "opening", "sources_list"),
    *("sources_panel", "sourcing"),
}
