// 27-0000 Arts, Design, Entertainment, Sports, and Media Occupations
export default {
  "title": "Arts, Design, Entertainment, Sports, and Media Occupations",
  "titles": "1012Art Directors|Craft Artists|Fine Artists, Including Painters, Sculptors, and Illustrators|Special Effects Artists and Animators|5Artists and Related Workers, All Other|2Commercial and Industrial Designers|Fashion Designers|Floral Designers|Graphic Designers|Interior Designers|Merchandise Displayers and Window Trimmers|Set and Exhibit Designers|2Designers, All Other|982Actors|Producers and Directors|9Athletes and Sports Competitors|Coaches and Scouts|Umpires, Referees, and Other Sports Officials|8Dancers|Choreographers|9Music Directors and Composers|Musicians and Singers|49Disc Jockeys, Except Radio|8Entertainers and Performers, Sports and Related Workers, All Other|912Broadcast Announcers and Radio Disc Jockeys|12News Analysts, Reporters, and Journalists|8Public Relations Specialists|10Editors|Technical Writers|Writers and Authors|48Interpreters and Translators|Court Reporters and Simultaneous Captioners|7Media and Communication Workers, All Other|912Audio and Video Technicians|Broadcast Technicians|2Sound Engineering Technicians|Lighting Technicians|6Photographers|10Camera Operators, Television, Video, and Film|Film and Video Editors|67Media and Communication Equipment Workers, All Other",
  "figures": "AHZ`0UVT9W-O$1FRUE+$AT]&2cL`>b;/%18[N0R1;1P4ca;BQ#O1QB:YcCAcb&@ADEO+b#JFH,:[1&'2[+H4S`*N23*(J/NVB0;8a2+%G=Y,2`I&S4'K:-1THT-XD4bSZ^`2'F]*M>bI8&.?EQ(3IWV3$JW`7T[G?J&@<F^cA2I))#+`3`/+`]:2I0F(<#&a>ab93H)_Yb'E$NQ.b#>$0IIY<R/R_54+^[ BSM2.KDAC4c-@WL]O(b;1*(RBWbX@P#RF_JR-:E&4-;<N*&#D#);/;PW`%2Y+N#<:T^)<O4HF$7R6-.W)4Q?,AK,cDVI;/H$1$?PBVO0NU7bSb4N[^?J=#6UBa)8c%)WTc-T7;cR^<BXEb:2%?:SZ&-2,B`.`cK[=YIbE5ZA=&^97/C=]05*1H`c`#A4@2)UR`-cW_%RcO2#WBF-Q=^JXLU2[9a,H=/ _b<2T6b:]8+JZ4B(Ua&11AC@[P<`HB,YB7853[X`N*NS-c2EWKBD5//Z]&].SZ2BYc+QEcJJ/H5cM'Sb+cL:c%+aI7Y25K+cNKR$F^/2N)TH1YF.,+FISLN=P$(5R>%X&c)]XAc>2-6b7VR50R`*WY36-YH@R<%#]QXB)U4A?'327V<_J.X$IPH# ;6$5b9c;H#_[IFb(HH<U;B7B6cDP7A=@)_8@WJKZ[CCa8$B[AF;;</-BZKNE80'cLN-S+]`<%TU4=`_TSO)&6a^,]&[3.RNW<*'OXM??`I*0180SP'M/[>QAP_T[[Y6$5^'O7GAU8R(S]JCI1UA.b&@S`NK<UPaI(C__/McKY+'D?aZDcL%Yb@R1ZKN,?W>1$RC4EFI$/9<.&B8^N]c`G5&X0OCA9%DEH[)XKP*F$*.a28VJ4# NL`VTT$K;04BZFVa;$<V>[Ya./EX4&-430[?)7BCW'NTZ+`&$/*^)ZS,KK66OCU2?LEB3&15L9'WE4USHR-4$`VW+,D:3SS'6]HD=1P0^071ZFW?;3,b^/Y'2FV0bZ]I:*23[KXV&N;#:M,]PbM3D7./TL2^C@&.@DNaRLS>R3Q;*=XbP.OR/6T^%46RIC)$0JBM#QA-<Oa7+;#`@D@S>Q'3 KZ?2F3RUN3P:Q*6*0I",
  "irregular": {
    "27-2011": {
      "employment": 55000,
      "hourly": {
        "p50": 29.05,
        "p25": 20.34,
        "p75": 97.95,
        "p10": 16.5,
        "p90": 143.68,
        "mean": 58.29
      }
    },
    "27-2031": {
      "employment": 8130,
      "hourly": {
        "p50": 24.8,
        "p25": 17.23,
        "p75": 38.36,
        "p10": 14.88,
        "p90": 52.3,
        "mean": 30.83
      }
    },
    "27-2042": {
      "employment": 36180,
      "hourly": {
        "p50": 47.8,
        "p25": 27.57,
        "p75": 75.33,
        "p10": 20.35,
        "p90": 132.56,
        "mean": 60.46
      }
    },
    "27-2091": {
      "employment": 7920,
      "hourly": {
        "p50": 21.61,
        "p25": 16.91,
        "p75": 37.5,
        "p10": 13.5,
        "p90": 60.17,
        "mean": 32.57
      }
    },
    "27-2099": {
      "employment": 16550,
      "hourly": {
        "p50": 18.82,
        "p25": 17.17,
        "p75": 29.83,
        "p10": 14.48,
        "p90": 56.12,
        "mean": 30.7
      }
    }
  }
};
