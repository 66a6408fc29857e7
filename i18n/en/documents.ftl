### The documents of the Conference.

documents = Documents
    .description = What the { -conference } published.
    .summary = What came out of { -conference-short }.

documents--outcome = Outcome of the Conference
    .description =
        Who met in { -lianyungang }, what the delegations discussed and proposed, and
        whom they thanked.

## Part one. The number stands in <span>, so that the page can set it apart.

documents--outcome--event = <span>I</span> The event and who came
# Variables: $day (date): the day of the Conference.
# Links: "venue" is the page of the place, "host" the page of the Chinese delegation.
documents--outcome--held =
    The { -conference } took place in <a data-l10n-name="venue">{ -lianyungang }</a>,
    { -jiangsu }, on { DATETIME($day, dateStyle: "long") }. The Government of the
    <a data-l10n-name="host">{ -state-cn }</a> was its host, and the
    { -national-immigration-administration } organised it.
# Variables: $countries (number): how many delegations took part.
#            $organisations (number): how many organisations took part.
# Links: "delegations" and "organisations" are the lists of those who came.
documents--outcome--came =
    { $countries ->
        [one] Migration officials of <a data-l10n-name="delegations">one country</a>
       *[other] Migration officials of <a data-l10n-name="delegations">{ $countries } countries</a>
    } came to { -lianyungang }. { $organisations ->
        [one] With them came officials of <a data-l10n-name="organisations">one organisation</a>.
       *[other] With them came officials of <a data-l10n-name="organisations">{ $organisations } organisations</a>.
    } They met under this theme:
documents--outcome--theme = { event.theme }

## Part two

documents--outcome--discussion = <span>II</span> The discussion
documents--outcome--mood =
    The talks were pragmatic and friendly. The participants met one another with respect
    and trust.
documents--outcome--presented =
    Every delegation presented its newest policies and measures of migration governance,
    made proposals for the region, and said how it would like { -conference-short } to
    develop.
# Link: "host" is the page of the Chinese delegation.
documents--outcome--security =
    <a data-l10n-name="host">{ -region-cn }</a> made three proposals for security to the
    countries of the region:
documents--outcome--security-proposals--framework =
    to take up a security framework that is common, comprehensive, cooperative and
    sustainable;
documents--outcome--security-proposals--mechanism =
    to set up a joint mechanism of law enforcement, through which the results of regional
    analysis on migration governance are shared in good time;
documents--outcome--security-proposals--patrols =
    to patrol borders jointly, to act against crime that crosses them, and to look into
    problems of public security along them, all as a regular practice.
documents--outcome--security-purpose =
    The purpose is that people can move safely, in good order and without disruption, and
    that borders stay stable.
documents--outcome--services =
    { -region-cn } also proposed to put first those services that help development:
documents--outcome--services-proposals--visas = simpler visa policies;
documents--outcome--services-proposals--talent =
    more attractive policies for the mobility of talent, for stay and residence, and for
    integration;
documents--outcome--services-proposals--integration =
    immigration policy that keeps pace with the economic integration of the region.
documents--outcome--model =
    Finally, { -region-cn } put forward a security model for Asia. Its principles are to
    share weal and woe, to seek common ground while setting differences aside, and to
    communicate and negotiate.
documents--outcome--model-aim =
    The model aims at countries that support one another and build a regional system of
    migration governance together, and that modernise their systems of governance and
    their capabilities in doing so.

## Part three

documents--outcome--thanks = <span>III</span> Thanks
documents--outcome--attendees =
    Those who attended thanked the Government of { -region-cn }, and in particular the
    { -national-immigration-administration }, for the arrangements.
documents--outcome--hosts =
    The hosts thanked all who attended for what they contributed.
