package org.reversementoring.examples.appraisal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open a page at all. What each person sees and does in a cycle follows from the cycle, on the desk of {@link Library}. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    private static final String POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self';"
            + " img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /**
     * Private ballots know no session, so that whoever is signed in beside it cannot be told. The link's secret is sent in the body of
     * each form, so it is also what keeps other sites out.
     */
    @Bean
    @Order(1)
    SecurityFilterChain ballotChain(HttpSecurity http) {
        return headers(http.securityMatcher("/ballot/**"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .anonymous(anonymous -> anonymous.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(HttpSecurity http) {
        return headers(http)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/sign-in", "/style.css", "/ballot.js", "/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(login ->
                        login.loginPage("/sign-in").defaultSuccessUrl("/", true).permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/sign-in?out"))
                .build();
    }

    private static HttpSecurity headers(HttpSecurity http) {
        return http.headers(headers -> headers.contentSecurityPolicy(content -> content.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)));
    }

    @Bean
    UserDetailsService users(People people) {
        return id -> people.find(id)
                .map(person -> User.withUsername(person.id())
                        .password(people.password(id))
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("nobody has this name"));
    }

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder();
    }
}
