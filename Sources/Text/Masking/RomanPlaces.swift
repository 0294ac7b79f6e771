// Places, companies and brands in Latin letters whose words look like a name.

enum RomanPlaces {
  /// In small letters, words parted by a blank.
  static let all: [String] = words.unicodeScalars.split { $0.value <= 0x20 }.map { place in
    var name = String.UnicodeScalarView()
    for scalar in place { name.append(scalar == "_" ? " " : scalar) }
    return String(name)
  }

  private static let words = """
    wong_tai_sin wong_chuk_hang ho_man_tin mong_kok sha_tin tai_po tai_wai tai_koo tai_mei_tuk tin_shui_wai tin_hau kwun_tong kwai_chung kwai_fong kwai_hing
    tsing_yi tsuen_wan tuen_mun yuen_long lai_chi_kok lam_tin lam_tei lok_fu lo_wu lok_ma_chau ma_on_shan ma_tau_wai cheung_sha_wan cheung_chau chai_wan wan_chai
    shek_kip_mei shek_o sai_kung sai_ying_pun sai_wan_ho sheung_wan sheung_shui hung_hom to_kwa_wan tseung_kwan tsim_sha_tsui choi_hung kowloon_tong kai_tak
    yau_ma_tei yau_tong fan_ling san_po_kong sham_shui_po siu_sai_wan heng_fa_chuen hang_hau hang_seng po_lam pok_fu_lam tung_chung fo_tan tong_chun sun_life
    ping_an song_hong bao_shan han_zheng xi_an yan_an jin_jiang long_hua long_gang bao_an nan_shan pu_dong pudong lu_jia_zui zhong_guan_cun he_nan hu_nan hu_bei
    hai_nan shan_dong yun_nan ni_hao bai_du jing_dong tai_chi dim_sum hong_kong man_yee long_term michael_kors louis_vuitton calvin_klein tommy_hilfiger
    ralph_lauren charles_schwab charles_and_keith charles_keith kate_spade marc_jacobs stella_artois stella_mccartney harvey_nichols jack_daniel jack_daniels
    jack_wills jack_jones jimmy_choo ted_baker paul_smith john_lewis johnnie_walker jo_malone tim_hortons tim_ho_wan lai_king ding_ding kung_fu feng_shui bao_bao
    zhao_cai jin_kui_hua wu_liang_ye mao_tai chow_tai_fook chow_sang_sang lee_kum_kee luk_fook tung_wah po_leung_kuk cheung_kong sung_wong_toi sun_yat lao_gan_ma
    wang_lao_ji wu_fang_zhai tong_ren_tang da_hong_pao mei_tuan tao_bao zhu_hai qing_dao xia_men guang_zhou shen_zhen nan_jing bei_jing shang_hai prince_edward
    queen_mary queen_elizabeth princess_margaret victoria_harbour victoria_peak victoria_park victoria_secret victoria's_secret laura_ashley max_mara pierre_cardin
    christian_dior christian_louboutin giorgio_armani alexander_mcqueen alexander_wang vivienne_westwood tony_moly papa_john st_john mary_kay elizabeth_arden
    anna_sui bobbi_brown morgan_stanley goldman_sachs merrill_lynch james_bond harry_potter peter_rabbit peter_pan san_miguel captain_morgan wing_lung wing_hang
    chong_hing dah_sing lan_kwai_fong man_mo che_kung hung_shui_kiu ma_wan ping_shan tai_hang lei_yue_mun choi_wan oi_man shun_lee wah_fu wah_kwai lek_yuen hin_keng
    kwong_yuen kwong_fuk kwong_tin mei_foo mei_lam nam_cheong nam_fung sau_mau_ping shun_tak tin_king tin_ping yau_oi tsz_wan_shan lok_wah ngau_tau_kok hang_lung
    sun_hung_kai wing_on tai_hing jet_li bruce_lee jackie_chan_card diamond_hill harley_davidson mercedes_benz rolls_royce ray_ban hugo_boss tom_ford thomas_cook
    thomas_pink charlotte_tilbury bobby_brown fred_perry emma_sleep ella_bache helena_rubinstein estee_lauder vera_wang oscar_de_la_renta carolina_herrera
    nina_ricci paco_rabanne jean_paul_gaultier yves_saint_laurent diane_von_furstenberg tory_burch rebecca_minkoff sam_edelman steve_madden kenneth_cole donna_karan
    perry_ellis ben_sherman jeremy_scott philipp_plein patek_philippe patek jaeger_lecoultre franck_muller daniel_wellington frank_muller frederique_constant
    ernest_borel lao_feng_xiang zhou_hei_ya hai_di_lao xi_bei wei_xin zhi_fu_bao hua_wei xiao_mi tian_mao jiu_jiang tian_jin chong_qing cheng_du kun_ming gui_yang
    lan_zhou xi_ning la_sa lin_zhi he_fei ji_nan zheng_zhou wu_han chang_sha nan_chang fu_zhou hang_zhou su_zhou wu_xi ning_bo wen_zhou jin_hua zhong_shan dong_guan
    fo_shan hui_zhou tang_shan bao_ding tai_yuan da_lian shen_yang chang_chun ha_er_bin chiang_mai chiang_kai phnom_penh ho_chi_minh kuala_lumpur kota_kinabalu
    tan_son kai_fong tai_yau wai_tsai tai_cheung yee_wo kin_wah yuen_chau_kok tai_shui_hang wu_kai_sha siu_hong ming_tak hing_wah tung_tau tak_tin yan_oi
    tsing_lung_tau tong_fuk mui_wo pui_o tai_o yung_shue_wan cheung_sha ting_kau ma_liu_shui wan_tau sun_fook_kong yau_yat
    """
}
