### Mga pangalan. Tekstong pamprotokol ang mga ito: gamitin ang anyong ginagamit mismo ng
### bansa o ng organisasyon sa Filipino, at dito lamang baguhin.

## Ang Kumperensiya

# Batayan: salin ng opisyal na pangalan sa Ingles; baybay na “kumperensiya” ayon sa
# ortograpiya ng Komisyon sa Wikang Filipino.
-conference = Kumperensiya hinggil sa mga Patakaran sa Panrehiyong Pamamahala ng Migrasyon
# Ginagamit sa loob ng pangungusap, pagkatapos ng “ang”, “ng”, o “sa”. Katwiran: kapag
# nabanggit na ang buong pangalan, sapat na ang malaking titik.
-conference-short = Kumperensiya

## Mga pook

# Batayan: Hanyu Pinyin, na ginagamit ng Mga Nagkakaisang Bansa para sa mga pangalan ng
# pook sa Tsina.
-lianyungang = Lianyungang
# Batayan: gaya ng nasa itaas; sinasabi ng “Lalawigan” sa mambabasa kung ano ito.
-jiangsu = Lalawigan ng Jiangsu

## Maikling pangalan ng mga bansa. Ito rin ang ibinibigay ng REGION para sa kodigo.
## Batayan: karaniwang gamit ng pamahalaan at pahayagan sa Filipino; ang “Republika ng
## Korea” ay pangalang ginagamit ng delegasyon nito.

-region-bn = Brunei Darussalam
-region-kh = Cambodia
-region-id = Indonesia
-region-la = Laos
-region-my = Malaysia
-region-mm = Myanmar
-region-ph = Pilipinas
-region-sg = Singapore
-region-th = Thailand
-region-tl = Timor-Leste
-region-vn = Vietnam
-region-kr = Republika ng Korea
-region-cn = Tsina

## Buong pangalan ng mga bansa. Kung ang maikli ang siyang buo, magkapareho ang dalawa.
## Batayan: para sa Pilipinas, ang Saligang Batas. Katwiran para sa iba: katumbas sa
## Filipino ng mga pormal na pangalan sa talaan ng mga kasaping bansa ng Mga Nagkakaisang
## Bansa.

-state-bn = Brunei Darussalam
-state-kh = Kaharian ng Cambodia
-state-id = Republika ng Indonesia
-state-la = Demokratikong Republikang Bayan ng Laos
-state-my = Malaysia
-state-mm = Republika ng Unyon ng Myanmar
-state-ph = Republika ng Pilipinas
-state-sg = Republika ng Singapore
-state-th = Kaharian ng Thailand
-state-tl = Demokratikong Republika ng Timor-Leste
-state-vn = Sosyalistang Republika ng Vietnam
-state-kr = Republika ng Korea
-state-cn = Republikang Bayan ng Tsina

## Mga organisasyon

# Katwiran: salin ng pangalan sa Ingles; sa Pilipinas, karaniwan ding ginagamit ang
# pangalang Ingles.
-iom = Pandaigdigang Organisasyon para sa Migrasyon
# Batayan: ang daglat na ginagamit mismo ng organisasyon.
-iom-short = IOM
# Katwiran: salin ng pangalan sa Ingles; walang alam na opisyal na pangalan ng Sentro sa
# Filipino.
-lancang-mekong-center = Sentrong Lancang-Mekong para sa Pinagsanib na Kooperasyon sa Pagpapatupad ng Batas at Seguridad
# Ang nag-organisa ng Kumperensiya: isang awtoridad ng punong-abalang bansa, hindi
# tagamasid. Katwiran: salin ng pangalan sa Ingles.
-national-immigration-administration = Pambansang Administrasyon ng Imigrasyon

## Mga wika, kung ang karaniwang pangalan ay iba sa ginagamit ng mga delegasyon. Katwiran:
## ang wikang ginagamit ng ilang bansa ay ipinakikilala sa opisyal na pangalan ng bansa;
## ang wika ng Myanmar ay tinatawag ayon sa tawag ng bansa mismo; ang Ingles, Koreano,
## Portuges, at Tsino ay mga katawagang Filipino na matagal nang ginagamit.

-language-en = Ingles
-language-ko = Koreano
-language-my = Wikang Myanmar
-language-ms-bn = Malay (Brunei Darussalam)
-language-pt = Portuges
-language-zh-hans = Tsino (pinasimple)
