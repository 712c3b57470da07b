package org.recount.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recount.internal.Table;

/** Every regular form of a verb leads back to it. */
class ConjugationTest {
    private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

    private static final List<String> NEWS_VERBS =
            """
            abduct abandon abolish accede accept accompany accuse achieve acknowledge acquire adhere adjourn admire admit
            adopt advance advise affirm agree aid aim alarm allege allow ally ambush amend announce annul answer apologize
            appeal appoint approve argue arrange arrest assassinate assault assemble assert assign assist assume assure
            attack attempt attend attribute authorize avenge back ban bar barricade battle behave believe belong besiege
            betray blame block blockade boast bolster bomb bombard boycott brand breach breathe bribe brief bury calculate
            call cancel capture carry cause cease celebrate challenge change charge chase cheer claim clash close coerce
            collapse collide combat combine commemorate commit compare compel compensate compete complain complete comply
            compromise concede conclude condemn condole condone conduct confer confirm confiscate congratulate connect
            consider console conspire constitute consult contain contend continue contravene control convene convict
            convince cooperate coordinate cope criticize cross crush curb damage dance dare debate debut deceive decide
            declare decline decree decrease deepen defame defeat defect defend defer define defuse defy delay delegate
            delete demand demolish demonstrate denounce deny depart deplore deploy depose deprive describe desert deserve
            destroy detain deteriorate determine detonate develop die differ dine disagree disarm disband discharge
            disclose discuss dismiss disobey displace disperse dispute disrupt distribute disturb divide donate double
            doubt drag drop drown ease edit elect eliminate embargo embed embrace emerge emphasize employ enable encircle
            encourage end endanger endorse endure enforce engage enhance enrage ensure enter entitle envisage erode erupt
            escalate escape establish evacuate evade examine exceed exchange exclude execute exercise exile expand expel
            expire explain explode exploit explore expose express extend extradite face facilitate fail favor file filter
            fine finance fire flare flee focus force forestall freeze fuel fulfil function gas gather govern grant greet
            guarantee guard guide halt hamper hand handle harass harm help hijack hinder hope host house identify ignite
            ignore implement implicate implore impose imprison improve incite include increase indict induce infiltrate
            inflame inflict influence inform infringe injure inspect inspire install insult intend intercept interfere
            intervene interview intimidate introduce invade invest investigate invite isolate issue jail join judge
            justify kidnap kill label launch lie lift limit link loathe lodge loot lower maintain manage march massacre
            mediate mobilize mock monitor mount mourn move murder murmur mutilate name negotiate neutralize nominate note
            notify obey oblige observe obstruct occupy offer open oppose order organize oust overrule panic paralyze
            pardon parole participate pass patrol pave permit perpetrate persecute persevere persuade picket pilot plan
            pledge plot plunge poison position postpone praise precede predict prepare preside pressure prevail prevent
            proceed proclaim procure prohibit prolong promise promote propose prosecute protect protest provide provoke
            publish punish purge pursue question quote raid rally range ransom rape ratify ravage reach reaffirm rebel
            rebuff rebuke rebut recall receive recite recognize recommend reconcile reconvene recruit reduce refer refuse
            reignite reiterate reject release relocate relieve rely remain remind remove renew renounce rename repair
            repatriate repeal repeat repel replace reply report represent repress reprimand request require rescue
            reserve reshuffle reside resign resist resolve respond restore restrain restrict resume retain retaliate
            retire retreat retrieve return reunite reveal revenge revere reverse review revise revive revoke reward
            ridicule rob rule rush sabotage sacrifice salute sanction save schedule scrap seal search secede secure seize
            sense separate serve settle shell shelve shove shrug sign signal silence situate slap slam slash smash smuggle
            snipe soothe sponsor spy stab stage stampede state station stop storm strand strengthen stress strip struggle
            stun submit sue suffer suggest summon supersede supply support suppress surge surrender surround suspect
            suspend sustain swap tackle target taste tax telephone terminate terrorize testify threaten tie time tolerate
            top topple torch torture total tour trace track trade train transfer transit transport trap travel treat
            tremble trigger try type unite unify unleash untie unveil urge use vacate value vanish veto vie view violate
            visit voice vote vow wage wait walk wane want ward warn waste watch weaken welcome whip widen wield wipe
            witness wonder work worry worsen wound writhe yield
            """.lines().flatMap(line -> Stream.of(line.strip().split(" "))).toList();

    private static final Set<String> STRESSED = Set.of(
            "abet",
            "admit",
            "annul",
            "commit",
            "compel",
            "confer",
            "control",
            "defer",
            "embed",
            "equip",
            "excel",
            "expel",
            "kidnap",
            "patrol",
            "permit",
            "rebel",
            "rebut",
            "recur",
            "refer",
            "repel",
            "submit",
            "transfer");

    static Stream<String> verbs() {
        return Stream.concat(
                        NEWS_VERBS.stream(),
                        Table.load(Syntax.class, "verbs.tsv").rows().stream().map(row -> row.get("verb")))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void regularFormsLeadBackToTheVerb(String verb) {
        for (String form : spelled(verb)) {
            String tag = form.endsWith("ing") ? "VBG" : form.endsWith("s") ? "VBZ" : "VBD";
            assertThat(LEMMATIZER.lemma(form, "VERB", tag)).as(form).isEqualTo(verb);
        }
    }

    /** The verb's forms in the spelling of its stress: {@code offered}, but {@code referred}. */
    private static List<String> spelled(String verb) {
        String twice = verb + verb.charAt(verb.length() - 1);
        boolean stressed = STRESSED.contains(verb);
        return Conjugation.forms(verb).stream()
                .filter(form -> !stressed || (!form.equals(verb + "ed") && !form.equals(verb + "ing")))
                .filter(form -> stressed
                        || !form.startsWith(twice)
                        || !Conjugation.forms(verb).contains(verb + "ed"))
                .toList();
    }
}
