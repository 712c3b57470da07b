package org.recount.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.recount.actor.ActorKind;
import org.recount.coding.EventType;

/** The words of generated records. Names are invented; country codes and coordinates are real, so that a map has something to show. */
final class Invented {
    private Invented() {}

    /**
     * A land.
     *
     * @param lat degrees north of its middle
     * @param lon degrees east
     */
    record Land(String code, String name, double lat, double lon) {}

    /** A party. */
    record Party(String id, String name, String shortName, ActorKind kind, String country) {}

    /** A kind of happening: a verb with its type. */
    record Deed(EventType type, String cameo, double goldstein, String verb, boolean harm, boolean mutual) {}

    static final List<Land> LANDS = List.of(
            new Land("NOR", "Nordavia", 62, 9),
            new Land("FIN", "Suomarka", 63, 26),
            new Land("PRT", "Lusara", 39.5, -8),
            new Land("MAR", "Atlassia", 32, -6),
            new Land("KEN", "Ruandore", 0.5, 37.5),
            new Land("ETH", "Habeshia", 9, 39.5),
            new Land("PAK", "Sindara", 30, 69.5),
            new Land("IRN", "Parsava", 32.5, 54),
            new Land("KAZ", "Steppara", 48, 67),
            new Land("IDN", "Nusandra", -2.5, 118),
            new Land("NZL", "Aoterra", -41, 174),
            new Land("PER", "Andesia", -9.5, -75),
            new Land("CAN", "Borealia", 56, -106),
            new Land("FJI", "Vitiland", -17.8, 178.5));

    static final List<Party> ACTORS = actors();

    static final List<Deed> DEEDS = List.of(
            new Deed(EventType.ASSAULT, "190", -10, "shelled", true, false),
            new Deed(EventType.ASSAULT, "183", -10, "bombed", true, false),
            new Deed(EventType.ASSAULT, "190", -10, "attacked", true, false),
            new Deed(EventType.COERCE, "173", -5, "detained villagers of", false, false),
            new Deed(EventType.PROTEST, "141", -6.5, "rallied against", true, false),
            new Deed(EventType.ACCUSE, "112", -2, "accused", false, false),
            new Deed(EventType.REJECT, "120", -4, "rejected a plan of", false, false),
            new Deed(EventType.THREATEN, "138", -7, "threatened", false, false),
            new Deed(EventType.SANCTION, "163", -8, "closed its market to", false, false),
            new Deed(EventType.MOBILIZE, "152", -7.2, "moved troops towards", false, false),
            new Deed(EventType.REQUEST, "020", 3, "appealed to", false, false),
            new Deed(EventType.AGREE, "057", 8, "signed a truce with", false, true),
            new Deed(EventType.CONSULT, "036", 4, "met envoys of", false, true),
            new Deed(EventType.SUPPORT, "051", 3.4, "praised", false, false),
            new Deed(EventType.CONCEDE, "080", 5, "yielded to", false, false),
            new Deed(EventType.COOPERATE, "060", 6, "patrolled together with", false, true),
            new Deed(EventType.AID, "073", 7.4, "sent grain to", false, false),
            new Deed(EventType.RETREAT, "087", 9, "withdrew from", false, false));

    static final List<String> AGENCIES =
            List.of("Meridian Wire", "Tern Agency", "Coastline Press", "Polar News Service", "Quill Agency");

    static final List<String> CLAIMS = List.of(
            "our patience with this has come to an end",
            "nobody was warned before the guns opened",
            "the river belongs to those who live on it",
            "we shall answer at a time of our choosing",
            "talks are the only road that is left",
            "the figures given by the other side are wrong",
            "not one soldier crossed the line",
            "the bridge will be rebuilt before winter");

    static final List<String> FILLERS = List.of(
            "Market stalls stayed shut for most of the morning.",
            "The road to the coast was open again by evening.",
            "Rain had fallen on the hills for three days.",
            "Neighbours carried water from the old well.",
            "The school by the harbour took in families for the night.",
            "Observers of both sides were expected within the week.",
            "A convoy with flour and blankets waited at the ferry.",
            "The café near the station remained the only lit house.");

    private static final String[] STARTS = {
        "Kal", "Tor", "Vel", "Mar", "Össa", "Bren", "Dul", "Hara", "Nim", "Zor", "Pell", "Ust"
    };
    private static final String[] ENDS = {
        "vik", "dan", "mir", "ford", "bela", "stad", "gora", "lund", "pur", "shan", "tal", "nes"
    };

    /** A town's name. */
    static String town(Random random) {
        return STARTS[random.nextInt(STARTS.length)] + ENDS[random.nextInt(ENDS.length)];
    }

    /** An outlet's name, of some two hundred. */
    static String outlet(Random random) {
        String[] kinds = {"Herald", "Courier", "Gazette", "Observer", "Post"};
        return STARTS[random.nextInt(STARTS.length)] + ENDS[random.nextInt(4)] + " "
                + kinds[random.nextInt(kinds.length)];
    }

    private static List<Party> actors() {
        List<Party> actors = new ArrayList<>();
        for (Land land : LANDS) {
            String n = land.name();
            actors.add(party(n, n, ActorKind.STATE, land));
            actors.add(party("Government of " + n, "the cabinet", ActorKind.GOVERNMENT, land));
            actors.add(party("Army of " + n, "the army", ActorKind.MILITARY, land));
            actors.add(party("Free Front of " + n, "the Front", ActorKind.ARMED_GROUP, land));
            actors.add(party("Villagers of " + n, "villagers", ActorKind.CIVILIANS, land));
            actors.add(party(
                    n.charAt(0) + "ara " + n.substring(2, 4) + "ólm",
                    n.substring(2, 4) + "ólm",
                    ActorKind.PERSON,
                    land));
        }
        return List.copyOf(actors);
    }

    private static Party party(String name, String shortName, ActorKind kind, Land land) {
        return new Party(id("actor", name, land.code()), name, shortName, kind, land.code());
    }

    /** An id in the contract's form. */
    static String id(Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
