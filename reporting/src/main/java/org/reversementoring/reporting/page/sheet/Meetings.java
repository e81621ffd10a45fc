package org.reversementoring.reporting.page.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.meeting.MeetingPlace;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.text.PageText;

/** When, where and with whom two people meet. */
final class Meetings {

    private Meetings() {}

    /** A section with what is known of it, and room for what is not. The day of the plan goes before the host's. */
    static Section when(
            PageText text, Presentation names, Role with, Optional<MeetingPlan> plan, Optional<MeetingPlace> place) {
        List<Facts.Fact> facts = new ArrayList<>();
        facts.add(Sheets.person(text, names, with));
        Optional<String> day = plan.map(MeetingPlan::on).or(names::meeting).map(text::day);
        Optional<String> time =
                place.map(known -> text.say("sheet.clock", known.at().toString()));
        if (day.isPresent() && time.isPresent()) {
            facts.add(Facts.Fact.of(text.say("sheet.day"), day.get() + ", " + time.get()));
        } else {
            facts.add(new Facts.Fact(text.say("sheet.day"), day));
            facts.add(new Facts.Fact(text.say("sheet.time"), time));
        }
        facts.add(new Facts.Fact(text.say("sheet.place"), place.map(MeetingPlace::where)));
        plan.ifPresent(known ->
                facts.add(Facts.Fact.of(text.say("sheet.how"), text.say("sheet.modality." + known.modality()))));
        return Section.of("when", text.say("sheet.when"), List.of(new Facts(facts)));
    }
}
