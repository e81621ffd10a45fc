package org.reversementoring.reporting.page.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.meeting.MeetingPlace;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.text.PageText;

/** When and where two people meet. */
final class Meetings {

    private Meetings() {}

    /** A section with what is known of it; empty if nothing is. */
    static Optional<Section> when(PageText text, Optional<MeetingPlan> plan, Optional<MeetingPlace> place) {
        List<List<String>> rows = new ArrayList<>();
        plan.ifPresent(known -> rows.add(List.of(text.say("sheet.day"), text.day(known.on()))));
        place.ifPresent(known -> {
            rows.add(List.of(
                    text.say("sheet.time"), text.say("sheet.clock", known.at().toString())));
            rows.add(List.of(text.say("sheet.place"), known.where()));
        });
        plan.ifPresent(
                known -> rows.add(List.of(text.say("sheet.how"), text.say("sheet.modality." + known.modality()))));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "when",
                        text.say("sheet.when"),
                        List.of(Sheets.facts(text, text.say("sheet.when.caption"), rows))));
    }
}
