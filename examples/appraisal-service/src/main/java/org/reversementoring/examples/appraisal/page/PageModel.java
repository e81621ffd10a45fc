package org.reversementoring.examples.appraisal.page;

import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.jdbc.desk.CycleDesk;
import org.reversementoring.anonymisation.jdbc.desk.NoSuchCycleException;
import org.reversementoring.core.language.Translation;
import org.reversementoring.examples.appraisal.People;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What each page needs: who is signed in, names, the language, and the day. */
@ControllerAdvice
class PageModel {

    private final People people;
    private final CycleDesk desk;
    private final boolean demonstration;

    PageModel(People people, CycleDesk desk, @Value("${appraisal.demonstration}") boolean demonstration) {
        this.people = people;
        this.desk = desk;
        this.demonstration = demonstration;
    }

    @ModelAttribute
    void page(@Nullable Principal principal, Locale language, HttpMethod method, Model model) {
        if (principal != null) {
            model.addAttribute("me", people.find(principal.getName()).orElseThrow(NoSuchCycleException::new));
        }
        // The language of an answer to a form cannot be changed: its address is no page.
        model.addAttribute("page", HttpMethod.GET.equals(method));
        model.addAttribute("names", people);
        model.addAttribute("translation", Translation.of(language));
        model.addAttribute("today", desk.today());
        model.addAttribute("demonstration", demonstration);
    }
}
