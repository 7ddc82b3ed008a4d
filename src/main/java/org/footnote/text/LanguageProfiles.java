package org.footnote.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The most frequent function words of the languages that are told apart by them. */
final class LanguageProfiles {

    static final Map<String, Set<String>> BY_TAG = new LinkedHashMap<>();

    static {
        put(
                "en",
                "the of and to in a is was that for it with as his on be at by i this had not are but from or have an"
                        + " they which one were her all she there would their we him been has when who will more no if out so");
        put(
                "fr",
                "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son"
                        + " cette aux ont ses mais comme ou si leur y dont elle deux ces sa été être fait nous vous était");
        put(
                "de",
                "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus"
                        + " er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber");
        put(
                "es",
                "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si"
                        + " sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde");
        put(
                "it",
                "di e il la che in a per un del è una della non sono i le con da al dei si nel alla come più ha gli anche"
                        + " delle ma lo dal ai questo nella o su essere era ed due suo stato fu degli dalla");
        put(
                "pt",
                "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à"
                        + " seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era");
        put(
                "nl",
                "de het een en van in is dat op te zijn met voor niet die aan er om ook als dan maar bij of uit nog naar"
                        + " door over worden wordt ze hij werd was heeft hebben deze dit tot wel geen kan zich");
        put(
                "sv",
                "och i att det som en på är av för med till den har de inte om ett han men var jag från vi så kan när"
                        + " man under också efter eller nu sin där vid mot ska skulle kommer ut får");
        put(
                "da",
                "og i at det er en til af på for med de den der som ikke et har var jeg han fra om men så vi kan skal"
                        + " sig ved også efter eller være blev hun blevet havde nogle noget meget");
        put(
                "nb",
                "og i det er på en til som av for at med de den ikke et har var jeg han fra om men så vi kan skal seg"
                        + " ved også etter eller være ble hun blitt hadde noen noe mye");
        put(
                "fi",
                "ja on ei se että oli hän mutta ovat kun myös niin kuin tai joka sen mukaan jos hänen ole ollut sekä"
                        + " vuonna vain jo mitä nyt olla minä tämä sitä voi ennen jälkeen");
        put(
                "pl",
                "w i na z się do nie że to jest o od za przez po jak ale dla był są tym co jego tego oraz ze ich być lub"
                        + " tak może który która które już było także jej czy pod przed");
        put(
                "cs",
                "a se v na je že s z do o i to jako za pro by ale k po ve jsou od nebo které který není však být byl jeho"
                        + " tak které také podle při jen už byla až pouze mezi která");
        put(
                "ro",
                "de și în a la cu pe este că din nu un o care pentru mai au fost se ce sunt prin sau ca după lui o fi"
                        + " această acest al ale dar fără între până");
        put(
                "hu",
                "a az és hogy nem is egy volt meg ez de csak azt mint el már még vagy ki ha van lesz minden amely ezt"
                        + " után között szerint majd pedig voltak ennek");
        put(
                "tr",
                "ve bir bu da de için ile olarak olan çok daha ne gibi en kadar ise ama sonra o değil olduğu her var"
                        + " tarafından ya ki diye göre oldu ancak hem mi");
        put(
                "id",
                "yang dan di dari untuk dengan pada ini dalam tidak itu adalah akan ke oleh sebagai juga telah ada atau"
                        + " mereka dapat tersebut karena lebih bahwa kepada saat bisa");
        put(
                "vi",
                "và của là có trong cho được các một không những với người này đã từ khi đến để về ra như ở năm tại"
                        + " cũng vào nhiều do trên sau phải");
        put(
                "la",
                "et in est non ad ut cum quod qui sed si quae ex aut atque enim esse ab etiam per nec quam autem sunt"
                        + " hoc de ac eius tamen");
        put(
                "ru",
                "и в не на что с по как это он из но а его для к у за от то был все так бы же мы о при они или было"
                        + " который также года со после только были их она до");
        put(
                "uk",
                "і в не на що з та до як це він за у але його для від про був було під із час вони або які також який"
                        + " року після тільки були їх вона й бути є");
        put(
                "bg",
                "на и да се в за от не с е по са си че като до това при из но той или които който беше след през има"
                        + " който още само са бил към ще");
        put(
                "sr",
                "и у је да се на за су од са као који не што то а из до по или али које након био која са током због"
                        + " била године само овај");
        put("ar", "في من على إلى أن التي عن مع كان هذا ما لا هذه الذي قد بعد بين كما ذلك أو كل لم عام كانت و وقد حيث");
        put("fa", "و در به از که این را با است برای آن یک خود تا بر بود شد او هم نیز می شده اما بین پس هر");
        put("ur", "کے کی میں ہے اور سے کا کو اس نے پر ہیں یہ کہ تھا ایک بھی گیا تھے جو کر لیے تک وہ");
        put("hi", "के में की है और से का को एक यह पर ने हैं कि भी था लिए इस कर जो नहीं गया तो द्वारा थे या वह");
    }

    private LanguageProfiles() {}

    private static void put(String tag, String words) {
        BY_TAG.put(tag, Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet()));
    }
}
